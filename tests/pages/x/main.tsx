/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { startRecording } from '../shared/record.ts';
import '../shared/base.css';
import './x.css';
import { App } from './app.tsx';

startRecording();
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<App />);
